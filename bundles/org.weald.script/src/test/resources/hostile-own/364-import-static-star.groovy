// class: import static of all members
import static java.lang.System.*
emit(getenv('PATH'))
