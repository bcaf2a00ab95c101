import {
  writeReport
} from "./chunk-MPPCWCDW.js";
import {
  formatters
} from "./chunk-UZWIUZ32.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";

// src/cli/deliver.ts
async function deliver(report, outputs, looks, io) {
  let complete = true;
  for (const output of outputs) {
    const text = await formatted(report, output.format, looks(output));
    try {
      if (output.file === void 0) io.out(text);
      else writeReport(output.file, text, io.cwd);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.err(`django-prod-lint: ${error.message}
`);
      complete = false;
    }
  }
  return complete;
}
async function formatted(report, format, options) {
  const make = await formatters[format]();
  return make(report, options);
}

export {
  deliver
};
