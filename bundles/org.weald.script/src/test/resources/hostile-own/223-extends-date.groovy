// class: own Date is asked by the library for its time
class When extends Date { long getTime() { new File('__M__').createNewFile(); 0L } }
new Date().compareTo(new When())
