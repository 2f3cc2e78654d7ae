// class: charset looked up through providers
emit(java.nio.charset.Charset.availableCharsets().size())
