// class: import of a whole package
import java.lang.management.*
emit(ManagementFactory.runtimeMXBean.inputArguments)
