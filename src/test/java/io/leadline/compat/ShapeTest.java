package io.leadline.compat;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'a': 1}                  | {'a': 1, 'b': 2}
          {'a': 1.5}                | {'a': 1.50}
          {'a': {'b': true}}        | {'a': {'b': true, 'c': 1}}
          {'a': '<none>'}           | {}
          {'a': '<none>'}           | {'a': null}
          {'a': null}               | {'a': null}
          {'a': '<id>'}             | {'a': '0123456789abcdef01234567'}
          {'a': '<any>'}            | {'a': false}
          {'a': '<number>'}         | {'a': 0}
          {'a': '<text>'}           | {'a': 'x'}
          {'a': '<list>'}           | {'a': []}
          {'a': 'send …'}           | {'a': 'send this'}
          {'a': '…end…'}            | {'a': 'send'}
          [1, 2]                    | [1, 2]
          [1, '…']                  | [1]
          [1, '…']                  | [1, 2, 3]
          ['…', 3, 1]               | [1, 2, 3]
          []                        | []
          """)
  void fits(String expected, String got) {
    assertThat(Shape.fits(json(expected), json(got))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'a': 1}                  | {'b': 1}
          {'a': 1}                  | {'a': '1'}
          {'a': '1'}                | {'a': 1}
          {'a': 1}                  | [1]
          {'a': null}               | {}
          {'a': '<none>'}           | {'a': ''}
          {'a': '<none>'}           | {'a': 0}
          {'a': '<id>'}             | {'a': '0123456789ABCDEF01234567'}
          {'a': '<any>'}            | {'a': null}
          {'a': '<any>'}            | {}
          {'a': '<number>'}         | {'a': '0'}
          {'a': '<text>'}           | {'a': ''}
          {'a': '<list>'}           | {'a': {}}
          {'a': '<recent>'}         | {'a': 1672549200000}
          {'a': 'send …'}           | {'a': 'send '}
          {'a': 'send …'}           | {'a': 'do not send'}
          [1, 2]                    | [2, 1]
          [1, 2]                    | [1, 2, 3]
          [1, 2]                    | [1]
          [1, '…']                  | []
          ['…', 3, 4]               | [1, 2, 3]
          []                        | [1]
          [{'a': 1}]                | {'a': 1}
          """)
  void doesNotFit(String expected, String got) {
    assertThat(Shape.fits(json(expected), json(got))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'a': 1}            | {'a': 2, 'b': 3}          | {'a':2}
          {'a': 1}            | {'b': 3}                  | {'a':'(absent)'}
          [{'a': 1}]          | [{'a': 1, 'b': 2}, {'a': 2, 'b': 2}] | [{'a':1},{'a':2}]
          [{'a': 1}, '…']     | [{'a': 1, 'b': 2}, {'a': 2}, {}]     | [{'a':1},'…']
          ['…', {'a': 1}]     | [{'a': 1, 'b': 2}]        | [{'a':1,'b':2}]
          """)
  void showsWhatSomethingWasExpectedOf(String expected, String got, String shown) {
    assertThat(Shape.shown(json(expected), json(got))).hasToString(Json.quoted(shown));
  }

  private static JsonNode json(String text) {
    return requireNonNull(Json.findIn(Json.quoted(text)));
  }
}
