// What a worker thread runs.
require('./cached.js').serveWorker();
