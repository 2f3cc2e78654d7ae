// class: @Log brings a logger with handlers
@groovy.util.logging.Log
class Talks { Object reach() { log.getParent().getHandlers() } }
emit(new Talks().reach())
