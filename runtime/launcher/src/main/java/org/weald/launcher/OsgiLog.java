package org.weald.launcher;

import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogService;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerConsumer;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The OSGi Log Service on top of SLF4J: without one, Declarative Services and the framework write
 * to standard output, which is kept for data.
 */
@SuppressWarnings("deprecation") // the old methods of LogService still have callers in Felix
final class OsgiLog implements LogService {

  @Override
  public Logger getLogger(String name) {
    return new Slf4jLogger(LoggerFactory.getLogger(name));
  }

  @Override
  public Logger getLogger(Class<?> type) {
    return getLogger(type.getName());
  }

  @Override
  public <L extends Logger> L getLogger(String name, Class<L> loggerType) {
    return loggerType.cast(getLogger(name));
  }

  @Override
  public <L extends Logger> L getLogger(Class<?> type, Class<L> loggerType) {
    return loggerType.cast(getLogger(type));
  }

  @Override
  public <L extends Logger> L getLogger(Bundle bundle, String name, Class<L> loggerType) {
    return loggerType.cast(getLogger(name));
  }

  @Override
  public void log(int level, String message) {
    framework(level).log(message);
  }

  @Override
  public void log(int level, String message, Throwable thrown) {
    framework(level).setCause(thrown).log(message);
  }

  @Override
  public void log(ServiceReference<?> service, int level, String message) {
    framework(level).log("{}: {}", service, message);
  }

  @Override
  public void log(ServiceReference<?> service, int level, String message, Throwable thrown) {
    framework(level).setCause(thrown).log("{}: {}", service, message);
  }

  private static org.slf4j.spi.LoggingEventBuilder framework(int level) {
    return LoggerFactory.getLogger("osgi").atLevel(level(level));
  }

  private static Level level(int osgi) {
    return switch (osgi) {
      case LOG_ERROR -> Level.ERROR;
      case LOG_WARNING -> Level.WARN;
      case LOG_INFO -> Level.INFO;
      default -> Level.DEBUG;
    };
  }

  /** The framework's own messages: it takes a logger object, not a service. */
  static final class Framework extends org.apache.felix.framework.Logger {
    @Override
    protected void doLog(int level, String message, Throwable thrown) {
      OsgiLog.framework(OsgiLog.level(level) == Level.DEBUG ? LOG_DEBUG : level)
          .setCause(thrown)
          .log(message);
    }
  }

  /** One logger: the same levels and the same {} places on both sides. */
  private record Slf4jLogger(org.slf4j.Logger to) implements Logger {
    @Override
    public String getName() {
      return to.getName();
    }

    @Override
    public boolean isTraceEnabled() {
      return to.isTraceEnabled();
    }

    @Override
    public void trace(String message) {
      to.trace(message);
    }

    @Override
    public void trace(String format, Object argument) {
      to.trace(format, argument);
    }

    @Override
    public void trace(String format, Object first, Object second) {
      to.trace(format, first, second);
    }

    @Override
    public void trace(String format, Object... arguments) {
      to.trace(format, arguments);
    }

    @Override
    public <E extends Exception> void trace(LoggerConsumer<E> consumer) throws E {
      if (isTraceEnabled()) {
        consumer.accept(this);
      }
    }

    @Override
    public boolean isDebugEnabled() {
      return to.isDebugEnabled();
    }

    @Override
    public void debug(String message) {
      to.debug(message);
    }

    @Override
    public void debug(String format, Object argument) {
      to.debug(format, argument);
    }

    @Override
    public void debug(String format, Object first, Object second) {
      to.debug(format, first, second);
    }

    @Override
    public void debug(String format, Object... arguments) {
      to.debug(format, arguments);
    }

    @Override
    public <E extends Exception> void debug(LoggerConsumer<E> consumer) throws E {
      if (isDebugEnabled()) {
        consumer.accept(this);
      }
    }

    @Override
    public boolean isInfoEnabled() {
      return to.isInfoEnabled();
    }

    @Override
    public void info(String message) {
      to.info(message);
    }

    @Override
    public void info(String format, Object argument) {
      to.info(format, argument);
    }

    @Override
    public void info(String format, Object first, Object second) {
      to.info(format, first, second);
    }

    @Override
    public void info(String format, Object... arguments) {
      to.info(format, arguments);
    }

    @Override
    public <E extends Exception> void info(LoggerConsumer<E> consumer) throws E {
      if (isInfoEnabled()) {
        consumer.accept(this);
      }
    }

    @Override
    public boolean isWarnEnabled() {
      return to.isWarnEnabled();
    }

    @Override
    public void warn(String message) {
      to.warn(message);
    }

    @Override
    public void warn(String format, Object argument) {
      to.warn(format, argument);
    }

    @Override
    public void warn(String format, Object first, Object second) {
      to.warn(format, first, second);
    }

    @Override
    public void warn(String format, Object... arguments) {
      to.warn(format, arguments);
    }

    @Override
    public <E extends Exception> void warn(LoggerConsumer<E> consumer) throws E {
      if (isWarnEnabled()) {
        consumer.accept(this);
      }
    }

    @Override
    public boolean isErrorEnabled() {
      return to.isErrorEnabled();
    }

    @Override
    public void error(String message) {
      to.error(message);
    }

    @Override
    public void error(String format, Object argument) {
      to.error(format, argument);
    }

    @Override
    public void error(String format, Object first, Object second) {
      to.error(format, first, second);
    }

    @Override
    public void error(String format, Object... arguments) {
      to.error(format, arguments);
    }

    @Override
    public <E extends Exception> void error(LoggerConsumer<E> consumer) throws E {
      if (isErrorEnabled()) {
        consumer.accept(this);
      }
    }

    @Override
    public void audit(String message) {
      to.info(message);
    }

    @Override
    public void audit(String format, Object argument) {
      to.info(format, argument);
    }

    @Override
    public void audit(String format, Object first, Object second) {
      to.info(format, first, second);
    }

    @Override
    public void audit(String format, Object... arguments) {
      to.info(format, arguments);
    }
  }
}
