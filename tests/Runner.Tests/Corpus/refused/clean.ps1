function F { process { } clean { } }
