#!/usr/bin/env node
const { main, processIo } = require('./bundle.js');

main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
