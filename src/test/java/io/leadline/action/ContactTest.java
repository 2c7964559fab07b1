package io.leadline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.leadline.action.ActionContent.Contact;
import io.leadline.action.ActionContent.UserNote;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
  @ParameterizedTest
  @EnumSource
  void everyKindIsABuiltInActionThatTheApisCannotCreate(ContactKind kind) {
    assertThat(BuiltInType.find(kind.name()))
        .hasValueSatisfying(type -> assertThat(type.isWritable()).isFalse());
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatLastsHasADuration(ContactKind kind) {
    if (kind.lasts()) {
      assertThatNoException().isThrownBy(() -> contact(kind, Duration.ofSeconds(1), null, null));
    } else {
      assertRefused(kind, Duration.ofSeconds(1), null, null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT24H1S", "PT0.5S"})
  void aDurationIsOfWholeSecondsAndAtMostADay(String duration) {
    assertRefused(ContactKind.INCOMING_CALL, Duration.parse(duration), null, null);
  }

  @Test
  void anEmailHasNoPhoneNumber() {
    assertRefused(ContactKind.OUTGOING_EMAIL, null, "919999999999", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+919999999999", "123456789012345678901"})
  void aPhoneNumberIsOfDigits(String phoneNumber) {
    assertRefused(ContactKind.MISSED_CALL, null, phoneNumber, null);
  }

  @Test
  void aNoteHasOneToTenThousandCharacters() {
    assertThatNoException().isThrownBy(() -> new UserNote("x".repeat(10_000)));
    assertThatIllegalArgumentException().isThrownBy(() -> new UserNote("x".repeat(10_001)));
    assertThatIllegalArgumentException().isThrownBy(() -> new UserNote(" \n"));
    assertRefused(ContactKind.OUTGOING_SMS, null, null, "x".repeat(10_001));
    assertRefused(ContactKind.OUTGOING_SMS, null, null, " ");
  }

  @Test
  void tellsNothingOfWhatWasSaid() {
    assertThat(new Contact(ContactKind.MISSED_CALL, null, "919999999999", "Hello"))
        .hasToString("Contact[MISSED_CALL]");
    assertThat(new UserNote("Hello")).hasToString("UserNote[5 characters]");
  }

  private static void assertRefused(
      ContactKind kind,
      @Nullable Duration duration,
      @Nullable String phoneNumber,
      @Nullable String note) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contact(kind, duration, phoneNumber, note));
  }

  private static Contact contact(
      ContactKind kind,
      @Nullable Duration duration,
      @Nullable String phoneNumber,
      @Nullable String note) {
    return new Contact(kind, duration, phoneNumber, note);
  }
}
