package org.weald.workspace.internal;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.weald.workspace.StoreFactory;

/**
 * Looks store factories up as services, on demand: a database bundle is not touched before a store
 * is asked for. A factory that was given out is held until it leaves, because a delayed component
 * nobody holds is thrown away, and its open stores with it.
 */
final class ServiceStoreFactories implements StoreFactories, AutoCloseable {
  private final BundleContext context;
  private @Nullable Held held;

  private record Held(ServiceReference<StoreFactory> reference, StoreFactory factory) {}

  ServiceStoreFactories(BundleContext context) {
    this.context = context;
  }

  @Override
  public synchronized Optional<StoreFactory> find(String kind) {
    Held last = held;
    if (last != null
        && last.reference.getBundle() != null
        && kind.equals(last.reference.getProperty(StoreFactory.KIND))) {
      return Optional.of(last.factory);
    }
    close();
    for (ServiceReference<StoreFactory> reference : references(kind)) {
      StoreFactory factory = context.getService(reference);
      if (factory != null) {
        held = new Held(reference, factory);
        return Optional.of(factory);
      }
    }
    return Optional.empty();
  }

  private Collection<ServiceReference<StoreFactory>> references(String kind) {
    try {
      // The kind was read from workspace.json and checked to be letters and digits.
      return context.getServiceReferences(
          StoreFactory.class, "(" + StoreFactory.KIND + "=" + kind + ")");
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException("not a kind of store: " + kind, e);
    }
  }

  @Override
  public synchronized void close() {
    Held last = held;
    if (last != null) {
      held = null;
      context.ungetService(last.reference);
    }
  }
}
