package io.leadline.bench.micro;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.field.value.Acceptance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTypeBenchTest {
  @ParameterizedTest
  @EnumSource
  void measuresAValueThatIsTakenAndOneThatIsNot(FieldType type) {
    var bench = new FieldTypeBench();
    bench.type = type;

    bench.prepare();

    assertThat(bench.good()).isInstanceOf(Acceptance.Accepted.class);
    assertThat(bench.bad()).isInstanceOf(Acceptance.Rejected.class);
  }
}
