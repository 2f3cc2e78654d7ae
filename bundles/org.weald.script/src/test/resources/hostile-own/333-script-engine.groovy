// class: ScriptEngineManager
emit(new javax.script.ScriptEngineManager().engineFactories)
