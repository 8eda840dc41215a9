#!/usr/bin/env node
const { keepCompiled, main, processIo } = require('./cached.js');

main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
  // A usage error compiles little, and names what is no command.
  if (code < 2) keepCompiled();
});
