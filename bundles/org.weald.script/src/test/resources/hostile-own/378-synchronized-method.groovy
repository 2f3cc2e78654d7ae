// class: synchronized method locks the class
synchronized Object held() { this.wait(60000); 1 }
held()
