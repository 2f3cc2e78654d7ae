#!/usr/bin/env groovy
// class: first line for the shell
return 1
