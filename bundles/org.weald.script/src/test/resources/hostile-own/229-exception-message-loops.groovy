// class: own exception whose getMessage never ends, asked by the host
class Talk extends RuntimeException { String getMessage() { while (true) { }; return '' } }
throw new Talk()
