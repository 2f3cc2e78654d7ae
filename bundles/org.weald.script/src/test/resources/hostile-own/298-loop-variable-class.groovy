// class: loop variable of type Class takes texts
for (Class k in ['java.lang.Runtime']) { emit(k) }
