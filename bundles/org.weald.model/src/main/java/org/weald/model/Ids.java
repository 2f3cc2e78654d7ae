package org.weald.model;

import java.util.regex.Pattern;

/** The form of ids: short, stable, lower case; qualified with the plug-in outside it. */
public final class Ids {
  private static final Pattern LOCAL = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private Ids() {}

  /** Whether the text may be an id: letters a–z, digits, single hyphens, a letter first. */
  public static boolean isLocal(String id) {
    return LOCAL.matcher(id).matches();
  }

  /** "plugin/id"; an id that is qualified already is kept. */
  public static String qualify(String plugin, String id) {
    return id.indexOf('/') >= 0 ? id : plugin + "/" + id;
  }

  /** The part behind the slash, or all of it. */
  public static String local(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  /** The part before the slash, or empty. */
  public static String plugin(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? "" : id.substring(0, slash);
  }
}
