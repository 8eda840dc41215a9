// What a worker thread runs.
require('node:module').enableCompileCache?.();
require('./bundle.js').serveWorker();
