import { startApp } from './app';

// Before anything is opened: nothing of a journal is for other users of the machine.
process.umask(0o077);

startApp(import.meta.dirname);
