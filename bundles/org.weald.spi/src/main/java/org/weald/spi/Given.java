package org.weald.spi;

import java.util.Optional;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;

/**
 * What a calculation, a view or an exporter works from.
 *
 * @param catalogue all plans and figures, as far as they may be shown to who asks
 * @param scorecard the judged edition; empty while a status is being decided, for what decides it
 *     cannot ask for it
 */
public record Given(Catalogue catalogue, Optional<Scorecard> scorecard) {}
