package org.weald.model;

/** What sort of number a measure is; it decides which test applies (METHODS.md, section 2). */
public enum MeasureKind {
  COUNT("count"),
  RATE("rate"),
  PROPORTION("proportion"),
  /** Counts that depend on recording or come in clusters: crime, anti-social behaviour. */
  CLUSTERED("clustered"),
  MEAN("mean"),
  SURVEY("survey"),
  /** What a body decides itself, such as grants given: never tested. */
  OUTPUT("output"),
  RANK("rank"),
  NONE("none");

  private final String code;

  MeasureKind(String code) {
    this.code = code;
  }

  /** The code in files. */
  public String code() {
    return code;
  }
}
