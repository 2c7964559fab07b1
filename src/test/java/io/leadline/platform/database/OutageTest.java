package io.leadline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {
  @ParameterizedTest
  @ValueSource(strings = {"08000", "08006", "53100", "53300", "57P01", "57P03", "58030", "25006"})
  void aDatabaseThatIsAwayFullOrStandbyIsAnOutage(String state) {
    assertThat(Outage.isBehind(new SQLException("no", state))).isTrue();
    assertThat(Outage.isBehind(new IllegalStateException(new SQLException("no", state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"23505", "23514", "22021", "40P01", "40001", "42601", "P0001", "0800", ""})
  void aStatementThatIsRefusedIsNone(String state) {
    assertThat(Outage.isBehind(new SQLException("no", state))).isFalse();
  }

  @Test
  void aPoolThatHasNoConnectionToGiveIsAnOutage() {
    assertThat(Outage.isBehind(new SQLTransientConnectionException("timed out"))).isTrue();
  }

  @Test
  void whatHasNothingToDoWithADatabaseIsNone() {
    assertThat(Outage.isBehind(new IllegalStateException("no"))).isFalse();
    assertThat(Outage.isBehind(new SQLException("no state"))).isFalse();
  }

  @Test
  void aRollbackThatFailsDoesNotHideAnOutage() {
    var lost = new DataAccessResourceFailureException("lost", new SQLException("lost", "57P01"));
    var failure = new TransactionSystemException("no rollback", new SQLException("closed"));
    assertThat(Outage.isBehind(failure)).isFalse();

    failure.initApplicationException(lost);

    assertThat(Outage.isBehind(failure)).isTrue();
  }
}
