// class: own class extends ObjectInputStream
class In extends ObjectInputStream { In() { super() } }
emit(new In())
