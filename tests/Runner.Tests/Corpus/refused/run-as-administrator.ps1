#requires -RunAsAdministrator
