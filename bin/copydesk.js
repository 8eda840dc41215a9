#!/usr/bin/env node
// Node 22 and later keep what they compiled for the next run.
require('node:module').enableCompileCache?.();
const { main, processIo } = require('./bundle.js');

main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
