package org.weald.script.internal.box;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.FormatHelper;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions over texts that tick: a pattern may take years over forty characters, and
 * asks for a character at each step. The same results as the JDK's and Groovy's methods.
 */
public final class Regexes {
  private Regexes() {}

  /** A text that ticks now and then while it is read. */
  private static final class Ticking implements CharSequence {
    private static final int EVERY = 256;
    private final String text;
    private int reads;

    Ticking(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if ((++reads & (EVERY - 1)) == 0) {
        Guards.tick();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      if ((++reads & (EVERY - 1)) == 0) {
        Guards.tick();
      }
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static CharSequence ticking(CharSequence text) {
    return text instanceof Ticking ? text : new Ticking(text.toString());
  }

  /** {@link Pattern#matcher}. */
  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(ticking(text));
  }

  /** {@link Pattern#matches(String, CharSequence)}. */
  public static boolean matches(String pattern, CharSequence text) {
    return matcher(Pattern.compile(pattern), text).matches();
  }

  /** {@link Matcher#reset(CharSequence)}. */
  public static Matcher reset(Matcher matcher, CharSequence text) {
    return matcher.reset(ticking(text));
  }

  /** {@link Pattern#split(CharSequence)}. */
  public static String[] split(Pattern pattern, CharSequence text) {
    return pattern.split(ticking(text));
  }

  /** {@link Pattern#split(CharSequence, int)}. */
  public static String[] split(Pattern pattern, CharSequence text, int limit) {
    return pattern.split(ticking(text), limit);
  }

  /** {@link String#matches}. */
  public static boolean wholly(String text, String pattern) {
    return matches(pattern, (CharSequence) text);
  }

  /** {@link String#replaceAll}. */
  public static String replaceAll(String text, String pattern, String by) {
    return replaced(matcher(Pattern.compile(pattern), text), found -> by);
  }

  /** One by one, so that what grows beyond all measure is seen to grow. */
  private static String replaced(Matcher matcher, Function<MatchResult, String> by) {
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      Guards.tick();
      matcher.appendReplacement(text, by.apply(matcher));
      Texts.length(text.length());
    }
    return matcher.appendTail(text).toString();
  }

  /** {@link Matcher#replaceAll(String)}. */
  public static String replaceAll(Matcher matcher, String by) {
    return replaced(matcher.reset(), found -> by);
  }

  /** {@link String#replaceFirst}. */
  public static String replaceFirst(String text, String pattern, String by) {
    return matcher(Pattern.compile(pattern), text).replaceFirst(by);
  }

  /** {@link String#split(String)}. */
  public static String[] split(String text, String pattern) {
    return split(Pattern.compile(pattern), text);
  }

  /** {@link String#split(String, int)}. */
  public static String[] split(String text, String pattern, int limit) {
    return split(Pattern.compile(pattern), text, limit);
  }

  private static Pattern pattern(@Nullable Object pattern) {
    return pattern instanceof Pattern made ? made : Pattern.compile(String.valueOf(pattern));
  }

  /** Groovy's =~. */
  public static @Nullable Matcher findRegex(@Nullable Object text, @Nullable Object pattern) {
    return matcher(pattern(pattern), FormatHelper.toString(text));
  }

  /** Groovy's ==~. */
  public static boolean matchRegex(@Nullable Object text, @Nullable Object pattern) {
    return text != null
        && pattern != null
        && matcher(pattern(pattern), FormatHelper.toString(text)).matches();
  }

  /** Groovy's switch and in; a pattern among the cases is matched here. */
  public static boolean isCase(@Nullable Object value, @Nullable Object of) throws Throwable {
    return of instanceof Pattern pattern
        ? isCase(pattern, value)
        : ScriptBytecodeAdapter.isCase(value, of);
  }

  /** Groovy's !in. */
  public static boolean isNotCase(@Nullable Object value, @Nullable Object of) throws Throwable {
    return !isCase(value, of);
  }

  /** The same with the case first, as the method is called. */
  public static boolean isCaseOf(@Nullable Object of, @Nullable Object value) throws Throwable {
    return isCase(value, of);
  }

  /** The same with the case first. */
  public static boolean isNotCaseOf(@Nullable Object of, @Nullable Object value) throws Throwable {
    return !isCase(value, of);
  }

  /** Whether a pattern does not match all of a text. */
  public static boolean isNotPattern(Pattern pattern, @Nullable Object value) {
    return !isPattern(pattern, value);
  }

  /** Whether a pattern matches all of a text. */
  public static boolean isPattern(Pattern pattern, @Nullable Object value) {
    return value != null && matcher(pattern, FormatHelper.toString(value)).matches();
  }

  /** Groovy's matches. */
  public static boolean wholly(CharSequence text, Pattern pattern) {
    return matcher(pattern, text).matches();
  }

  /** Groovy's find. */
  public static @Nullable String find(CharSequence text, CharSequence pattern) {
    return find(text, pattern(pattern));
  }

  /** Groovy's find. */
  public static @Nullable String find(CharSequence text, Pattern pattern) {
    Matcher found = matcher(pattern, text);
    return found.find() ? found.group() : null;
  }

  /** Groovy's find. */
  public static @Nullable String find(CharSequence text, CharSequence pattern, Closure<?> change) {
    return find(text, pattern(pattern), change);
  }

  /** Groovy's find. */
  public static @Nullable String find(CharSequence text, Pattern pattern, Closure<?> change) {
    Matcher found = matcher(pattern, text);
    return found.find() ? changed(found, change) : null;
  }

  /** Groovy's findAll. */
  public static List<String> findAll(CharSequence text, CharSequence pattern) {
    return findAll(text, pattern(pattern));
  }

  /** Groovy's findAll. */
  public static List<String> findAll(CharSequence text, Pattern pattern) {
    List<String> all = new ArrayList<>();
    for (Matcher found = matcher(pattern, text); found.find(); ) {
      all.add(found.group());
    }
    return all;
  }

  /** Groovy's findAll. */
  public static List<String> findAll(CharSequence text, CharSequence pattern, Closure<?> change) {
    return findAll(text, pattern(pattern), change);
  }

  /** Groovy's findAll. */
  public static List<String> findAll(CharSequence text, Pattern pattern, Closure<?> change) {
    List<String> all = new ArrayList<>();
    for (Matcher found = matcher(pattern, text); found.find(); ) {
      all.add(changed(found, change));
    }
    return all;
  }

  /** Groovy's replaceAll. */
  public static String replaceAll(CharSequence text, CharSequence pattern, CharSequence by) {
    return replaceAll(text, pattern(pattern), by);
  }

  /** Groovy's replaceAll. */
  public static String replaceAll(CharSequence text, Pattern pattern, CharSequence by) {
    String words = by.toString();
    return replaced(matcher(pattern, text), found -> words);
  }

  /** Groovy's replaceAll. */
  public static String replaceAll(CharSequence text, CharSequence pattern, Closure<?> change) {
    return replaceAll(text, pattern(pattern), change);
  }

  /** Groovy's replaceAll. */
  public static String replaceAll(CharSequence text, Pattern pattern, Closure<?> change) {
    return replaced(
        matcher(pattern, text), found -> Matcher.quoteReplacement(changed(found, change)));
  }

  /** Groovy's replaceFirst. */
  public static String replaceFirst(CharSequence text, CharSequence pattern, CharSequence by) {
    return replaceFirst(text, pattern(pattern), by);
  }

  /** Groovy's replaceFirst. */
  public static String replaceFirst(CharSequence text, Pattern pattern, CharSequence by) {
    return matcher(pattern, text).replaceFirst(by.toString());
  }

  /** Groovy's replaceFirst. */
  public static String replaceFirst(CharSequence text, CharSequence pattern, Closure<?> change) {
    return replaceFirst(text, pattern(pattern), change);
  }

  /** Groovy's replaceFirst. */
  public static String replaceFirst(CharSequence text, Pattern pattern, Closure<?> change) {
    return matcher(pattern, text)
        .replaceFirst(found -> Matcher.quoteReplacement(changed(found, change)));
  }

  /** Groovy's minus. */
  public static String minus(CharSequence text, Pattern pattern) {
    return replaceFirst(text, pattern, "");
  }

  /** Groovy's minus; what is no pattern is taken away as it is. */
  public static String minus(CharSequence text, @Nullable Object what) {
    return what instanceof Pattern pattern
        ? minus(text, pattern)
        : StringGroovyMethods.minus(text, what);
  }

  /** Groovy's eachMatch. */
  public static String eachMatch(String text, String pattern, Closure<?> each) {
    eachMatch(text, Pattern.compile(pattern), each);
    return text;
  }

  /** Groovy's eachMatch. */
  public static String eachMatch(String text, Pattern pattern, Closure<?> each) {
    for (Matcher found = matcher(pattern, text); found.find(); ) {
      call(found, each);
    }
    return text;
  }

  /** Groovy's eachMatch. */
  public static CharSequence eachMatch(CharSequence text, CharSequence pattern, Closure<?> each) {
    return eachMatch(text.toString(), pattern.toString(), each);
  }

  /** Groovy's eachMatch. */
  public static CharSequence eachMatch(CharSequence text, Pattern pattern, Closure<?> each) {
    return eachMatch(text.toString(), pattern, each);
  }

  /** Groovy's splitEachLine. */
  public static @Nullable Object splitEachLine(
      CharSequence text, CharSequence pattern, Closure<?> each) {
    return splitEachLine(text, pattern(pattern), each);
  }

  /** Groovy's splitEachLine. */
  public static @Nullable Object splitEachLine(
      CharSequence text, Pattern pattern, Closure<?> each) {
    Object last = null;
    for (String line : text.toString().lines().toList()) {
      last = each.call(List.of(split(pattern, line)));
    }
    return last;
  }

  /** What a closure makes of a match: it gets the match, or the match and its groups. */
  private static String changed(MatchResult found, Closure<?> change) {
    Object changed = call(found, change);
    Nested.held(changed);
    return FormatHelper.toString(changed);
  }

  private static @Nullable Object call(MatchResult found, Closure<?> closure) {
    if (found.groupCount() == 0) {
      return closure.call(found.group());
    }
    List<@Nullable String> groups = new ArrayList<>();
    for (int group = 0; group <= found.groupCount(); group++) {
      groups.add(found.group(group));
    }
    Class<?>[] takes = closure.getParameterTypes();
    return takes.length == 1 && takes[0] == Object[].class
        ? closure.call(groups.toArray())
        : closure.call(groups);
  }
}
