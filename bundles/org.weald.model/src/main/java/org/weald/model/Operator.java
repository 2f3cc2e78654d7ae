package org.weald.model;

/** How exactly a printed figure is meant. */
public enum Operator {
  EQUAL("="),
  LESS("<"),
  AT_MOST("≤"),
  MORE(">"),
  AT_LEAST("≥"),
  ABOUT("~"),
  RANGE("–");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /** The sign, "<". */
  public String sign() {
    return sign;
  }
}
