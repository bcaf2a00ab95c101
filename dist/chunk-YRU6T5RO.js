// src/parse/data/data-value.ts
var longestData = 1 << 20;
var deepestData = 60;

export {
  longestData,
  deepestData
};
