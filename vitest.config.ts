import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["fixtures/**", "examples/**", "dist/**", "node_modules/**"],
    // Processes, not threads: several tests ask what processor time their own work took.
    pool: "forks",
    // Left to itself vitest keeps one core free, which is half of a small machine; much of the time tests wait for processes.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
  },
});
