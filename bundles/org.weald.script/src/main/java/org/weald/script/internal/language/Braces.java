package org.weald.script.internal.language;

import groovy.lang.Closure;

/** Runs what stands between braces with the words of what they belong to. */
final class Braces {
  private Braces() {}

  static <B> B filled(B builder, Closure<?> content) {
    content.setDelegate(builder);
    content.setResolveStrategy(Closure.DELEGATE_FIRST);
    content.call();
    return builder;
  }
}
