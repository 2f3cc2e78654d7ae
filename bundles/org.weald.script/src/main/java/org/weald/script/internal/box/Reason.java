package org.weald.script.internal.box;

/** Why a script was refused or stopped; each has its own sentence in the {@link Refusal}. */
public enum Reason {
  /** The header is missing or wrong. */
  HEADER,
  /** The source is too long, or brackets and terms stand too deep in one another. */
  SOURCE,
  /** The compiler did not come to an end in its time. */
  COMPILE_TIME,
  /** The compiler itself broke: no mistake of the script's. */
  COMPILER,
  /** Not Groovy. */
  SYNTAX,
  /** Types do not fit, or a word is not known: an ordinary mistake. */
  TYPING,
  /** An annotation that is not on the list, or one with members. */
  ANNOTATION,
  /** An import of something that is not on the list, or one under another name. */
  IMPORT,
  /** The script puts itself into a package. */
  PACKAGE,
  /** A name with a meaning for the JVM or for Groovy: finalize, methodMissing, readResolve, $… */
  NAME,
  /** A type that is not on the list, as a variable, a cast, a literal, an argument. */
  TYPE,
  /** A method, constructor, property or field that is not on the list. */
  MEMBER,
  /** A call that would only be decided when the script runs. */
  DYNAMIC,
  /** A class of the script extends or implements what it must not. */
  SUPERTYPE,
  /** The compiled classes hold something none of the layers before has refused. */
  BYTECODE,
  /** It ran longer than its time. */
  TIME,
  /** It took more memory than it may. */
  MEMORY,
  /** One request was too large: an array, a text, a range, a power. */
  SIZE,
  /** It printed more than anybody reads. */
  OUTPUT,
  /** It calls itself without end. */
  STACK,
  /** Its user stopped it. */
  CANCELLED,
  /** It threw an exception of its own. */
  FAILED,
  /** What it gave back is not a plain value. */
  RESULT,
  /** The worker process ended in the middle. */
  WORKER
}
