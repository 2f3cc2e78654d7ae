// class: throws clause and catch of unlisted types
try { [].first() } catch (SecurityException | ClassNotFoundException e) { emit(e) } catch (Exception e) { emit(e.cause.class) }
