package io.leadline.receipt;

/// How often parts were dropped for one cause.
///
/// @param parts how many in a period, whatever became of them since
/// @param open how many are open now, whenever they came
public record CauseTotal(Cause cause, long parts, long open) {
  @Override
  public String toString() {
    return "CauseTotal[" + cause + ", " + parts + ", " + open + "]";
  }
}
