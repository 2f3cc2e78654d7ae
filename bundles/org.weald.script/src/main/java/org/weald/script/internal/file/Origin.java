package org.weald.script.internal.file;

/**
 * Who brought a script.
 *
 * @param layer the nearer one wins where two scripts have one id
 * @param name "weald", a plug-in's id, or "workspace"
 * @param vouched whether it ships with Weald or is the user's own; a script of anybody else runs in
 *     the worker
 */
public record Origin(Layer layer, String name, boolean vouched) {
  /** From far to near. */
  public enum Layer {
    /** Shipped with Weald, in scripts/. */
    SHIPPED,
    /** In a plug-in. */
    PLUGIN,
    /** In the workspace. */
    WORKSPACE
  }

  /** Weald's own. */
  public static final Origin WEALD = new Origin(Layer.SHIPPED, "weald", true);

  /** A file the user named by its path, outside a workspace. */
  public static final Origin FILE = new Origin(Layer.WORKSPACE, "file", true);

  /** The user's own. */
  public static final Origin WORKSPACE = new Origin(Layer.WORKSPACE, "workspace", true);
}
