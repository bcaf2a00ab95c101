// rules/index.ts
var rules = [];

export {
  rules
};
