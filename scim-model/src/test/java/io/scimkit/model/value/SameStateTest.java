package io.scimkit.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SameStateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a':1} | {'A':1.0} | true",
        "{'a':1} | {'a':1,'b':null} | true",
        "{'a':1} | {'b':[],'a':1} | true",
        "{'a':1} | {'a':1,'b':''} | false",
        "{'a':1,'b':2} | {'b':2,'a':1} | true",
        "{'a':1,'b':2} | {'b':1,'a':2} | false",
        "{'a':'x'} | {'a':'X'} | false",
        "{'a':'1'} | {'a':1} | false",
        "{'a':'true'} | {'a':true} | false",
        "{'a':['x','y']} | {'a':['y','x']} | true",
        "{'a':['x','x','y']} | {'a':['x','y','y']} | false",
        "{'a':['x',null]} | {'a':['x']} | true",
        "{'a':[null]} | {} | true",
        "{'a':[{}]} | {} | true",
        "{'a':[{'primary':false,'value':1}]} | {'a':[{'value':1}]} | true",
        "{'a':[{'PRIMARY':false,'value':1}]} | {'a':[{'value':1,'primary':null}]} | true",
        "{'a':[{'primary':false}]} | {'a':[{}]} | false",
        "{'a':[{'primary':true,'value':1}]} | {'a':[{'value':1}]} | false",
        "{'a':'x'} | {'a':['x']} | false"
      })
  void state_is_what_the_rfc_compares(String a, String b, boolean same) {
    ScimObject one = ScimObject.parse(a.replace('\'', '"'));
    ScimObject other = ScimObject.parse(b.replace('\'', '"'));

    assertThat(one.sameStateAs(other)).isEqualTo(same);
    assertThat(other.sameStateAs(one)).isEqualTo(same);
    if (same) {
      assertThat(one.stateHashCode()).isEqualTo(other.stateHashCode());
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void being_equal_in_state_is_an_equivalence_and_equal_hashes_go_with_it(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ScimValue> values = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      values.add(value(random, 3));
    }
    for (ScimValue a : values) {
      assertThat(a.sameStateAs(a)).isTrue();
      for (ScimValue b : values) {
        boolean same = a.sameStateAs(b);
        assertThat(b.sameStateAs(a)).as("%s and %s", a, b).isEqualTo(same);
        // so many alike are compared in another way
        ScimList crowd = ScimList.of(Collections.nCopies(20, a));
        assertThat(crowd.sameStateAs(ScimList.of(Collections.nCopies(20, b)))).isEqualTo(same);
        if (same) {
          assertThat(a.stateHashCode()).as("%s and %s", a, b).isEqualTo(b.stateHashCode());
          for (ScimValue c : values) {
            assertThat(a.sameStateAs(c)).as("%s, %s and %s", a, b, c).isEqualTo(b.sameStateAs(c));
          }
        }
      }
    }
  }

  /** Few kinds, few letters and lists on both sides of the size from which a map is used. */
  private static ScimValue value(SplittableRandom random, int depth) {
    switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0:
        return ScimValue.ofNull();
      case 1:
        return ScimValue.of(random.nextBoolean());
      case 2, 3:
        return ScimValue.of(random.nextBoolean() ? "a" : "b");
      case 4:
        ScimList list = ScimList.empty();
        for (int size = random.nextInt(3) * random.nextInt(6); size > 0; size--) {
          list = list.plus(value(random, depth - 1));
        }
        return list;
      default:
        ScimObjectBuilder object = ScimObject.builder();
        for (int size = random.nextInt(3); size > 0; size--) {
          object.set(random.nextBoolean() ? "primary" : "x", value(random, depth - 1));
        }
        return object.build();
    }
  }

  @Test
  void long_lists_are_compared_in_any_order() {
    List<ScimValue> values = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      values.add(ScimObject.of("value", ScimValue.of("u" + i)));
    }
    ScimList list = ScimList.of(values);
    ScimList turned = ScimList.of(values.subList(500, 1000));
    for (ScimValue value : values.subList(0, 500)) {
      turned = turned.plus(value);
    }

    assertThat(list.sameStateAs(turned)).isTrue();
    assertThat(list.sameStateAs(turned.with(0, ScimValue.of("u500")))).isFalse();
    assertThat(list.sameStateAs(turned.with(0, values.get(0)))).isFalse();
  }

  @Test
  void nesting_does_not_multiply_the_work() {
    // with any work done twice at each level, none of this would ever end
    assertDeep(value -> ScimObject.of("x", value));
    assertDeep(value -> ScimList.of(value));
    assertDeep(value -> ScimList.of(ScimValue.of("b"), ScimObject.of("x", value)));
    ScimValue filling = ScimValue.of("Aa");
    assertDeep(
        value -> {
          ScimList list = ScimList.of(value);
          for (int i = 0; i < 9; i++) {
            list = list.plus(filling);
          }
          return list;
        });
  }

  private static void assertDeep(UnaryOperator<ScimValue> around) {
    // "Aa" and "BB" have one hash
    ScimValue one = ScimValue.of("Aa");
    ScimValue alike = ScimValue.of("Aa".repeat(1));
    ScimValue other = ScimValue.of("BB");
    for (int depth = 0; depth < 60; depth++) {
      one = around.apply(one);
      alike = around.apply(alike);
      other = around.apply(other);
    }
    assertThat(one.sameStateAs(alike)).isTrue();
    assertThat(one.sameStateAs(other)).isFalse();
  }
}
