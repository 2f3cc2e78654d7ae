// class: super.invokeMethod
emit(super.invokeMethod('getHost', null))
