package org.weald.spi;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.workspace.Workspace;

/**
 * Everything known now, judged: what the plug-ins brought and over it an open workspace's figures.
 */
@ProviderType
public interface Monitor {

  /** What the plug-ins brought, all bundles that are started having been read. */
  Catalogue catalogue();

  /**
   * The same with a workspace's figures on top; problems where its store cannot be read. These are
   * all figures: who shows them to others than officers takes them through {@link
   * org.weald.assess.publication.Publication}.
   */
  Checked<Catalogue> catalogue(Workspace workspace);

  /**
   * What a command is about, as everybody may read it: the plug-ins' layer, with the figures of the
   * call's workspace on top where there is one, small numbers of people held back unless the call
   * has {@code --officers}. The workspace is opened and closed again. Where a plug-in was refused,
   * its problems: a judgement of the rest would pass for one of the whole plan.
   */
  Checked<Catalogue> catalogue(CommandCall call);

  /**
   * What could be read, and what was left out of it.
   *
   * @param catalogue of the rest
   * @param leftOut plug-ins that were refused, with their problems
   */
  record Rest(Catalogue catalogue, List<RefusedPlugin> leftOut) {
    /** Copies the list. */
    public Rest {
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * As {@link #catalogue(CommandCall)}, for a command that does not stand and fall with the whole
   * plan: plug-ins that were refused are left out, and it is for the command to say so.
   */
  default Checked<Rest> rest(CommandCall call) {
    return catalogue(call).then(whole -> Checked.good(new Rest(whole, List.of())));
  }

  /**
   * As {@link #catalogue(Workspace)}, for who shows what there is and says what is missing:
   * plug-ins that were refused, the workspace's own among them, are left out.
   */
  default Checked<Rest> rest(Workspace workspace) {
    return catalogue(workspace).then(whole -> Checked.good(new Rest(whole, refused())));
  }

  /** Why something of a plug-in is not there: plug-ins that were refused, with their problems. */
  List<RefusedPlugin> refused();

  /** Judges a plan in one edition. Pure: the same catalogue gives the same scorecard. */
  Scorecard judge(Catalogue catalogue, Plan plan, Edition edition);

  /**
   * Calls after every change of what the plug-ins bring, on the monitor's own thread; close to end
   * it.
   */
  AutoCloseable onChange(Runnable listener);
}
