// class: own class extends Thread
class Side extends Thread { void run() { new File('__M__').createNewFile() } }
new Side().start()
sleep(200)
