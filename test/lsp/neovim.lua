-- A session in Neovim: what a person sees and does, written down as JSON. The arguments stand in the environment.
local root, node, program, output = vim.env.BAKERY_ROOT, vim.env.BAKERY_NODE, vim.env.BAKERY_PROGRAM, vim.env.BAKERY_OUTPUT
local seen = { version = tostring(vim.version().major) .. "." .. vim.version().minor, messages = {} }

local function finish(mistake)
  seen.mistake = mistake
  vim.fn.writefile({ vim.fn.json_encode(seen) }, output)
  for _, client in ipairs(vim.lsp.get_active_clients()) do client.stop() end
  vim.wait(5000, function() return #vim.lsp.get_active_clients() == 0 end, 20)
  seen.stopped = #vim.lsp.get_active_clients() == 0
  vim.fn.writefile({ vim.fn.json_encode(seen) }, output)
  vim.cmd("qa!")
end

local function codes(buffer)
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do table.insert(found, diagnostic.code or diagnostic.user_data.lsp.code) end
  table.sort(found)
  return found
end

local function has(buffer, code) return vim.tbl_contains(codes(buffer), code) end

local function await(what, test)
  if not vim.wait(15000, test, 20) then error("waited in vain for " .. what) end
end

local function row(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    if line:find(text, 1, true) then return number end
  end
  error("no line has " .. text)
end

local function actions()
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics() }
  for _, answer in pairs(vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 15000)) do return answer.result end
end

local function apply(title, id)
  for _, action in ipairs(actions()) do
    if action.title:find(title, 1, true) then return vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(id).offset_encoding) end
  end
  error("no action is called " .. title)
end

local function session()
  vim.lsp.handlers["window/showMessage"] = function(_, result) table.insert(seen.messages, result.message) end
  vim.cmd("edit " .. vim.fn.fnameescape(root .. "/crepes/settings.py"))
  local settings = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({ name = "django-prod-lint", cmd = { node, program, "lsp", "--stdio" }, root_dir = root })
  vim.lsp.buf_attach_client(settings, id)
  await("diagnostics", function() return has(settings, "settings/debug-enabled") end)
  seen.settings = codes(settings)
  for _, diagnostic in ipairs(vim.diagnostic.get(settings)) do
    local text = vim.api.nvim_buf_get_lines(settings, diagnostic.lnum, diagnostic.lnum + 1, false)[1]
    if diagnostic.message:find("DEBUG", 1, true) then seen.marked = text:sub(diagnostic.col + 1, diagnostic.end_col) end
  end

  -- A file that nobody opened has its findings too.
  local nginx = vim.uri_to_bufnr(vim.uri_from_fname(root .. "/deploy/nginx/crepes.conf"))
  await("findings elsewhere", function() return #vim.diagnostic.get(nginx) > 0 end)
  seen.nginx = codes(nginx)

  vim.api.nvim_win_set_cursor(0, { row("DEBUG = True"), 2 })
  for _, answer in pairs(vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(), 15000)) do
    seen.hover = vim.lsp.util.convert_input_to_markdown_lines(answer.result.contents)
  end
  seen.titles = vim.tbl_map(function(action) return action.title end, actions())

  apply("Ignore settings/debug-enabled here", id)
  await("the finding to be accepted", function() return not has(settings, "settings/debug-enabled") end)
  seen.ignored = vim.api.nvim_buf_get_lines(0, row("DEBUG = True") - 2, row("DEBUG = True"), false)
  vim.cmd("silent undo")
  await("the finding to be back", function() return has(settings, "settings/debug-enabled") end)

  -- Typing, nothing saved.
  vim.api.nvim_buf_set_lines(settings, row("DEBUG = True") - 1, row("DEBUG = True"), false, { "DEBUG = False" })
  await("the finding to go", function() return not has(settings, "settings/debug-enabled") end)

  vim.cmd("edit! " .. vim.fn.fnameescape(root .. "/deploy/nginx/crepes.conf"))
  nginx = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(nginx, id)
  vim.api.nvim_win_set_cursor(0, { row("fastcgi_pass 127"), 10 })
  await("findings of the open file", function() return has(nginx, "deployment/protocol-mismatch") end)
  seen.repairs = vim.tbl_map(function(action) return action.title end, actions())

  -- The editor's own menu: an action without an edit is worked out when it is chosen.
  vim.api.nvim_win_set_cursor(0, { row("location /static {"), 10 })
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do
      if (item.action or item[2]).title:find("slash", 1, true) then return choose(item) end
    end
  error("no repair with a slash")
  end
  vim.lsp.buf.code_action()
  await("the repair of the menu", function() return table.concat(vim.api.nvim_buf_get_lines(nginx, 0, -1, false), "\n"):find("location /static/ {", 1, true) ~= nil end)
  vim.cmd("silent undo")
  await("the findings as before", function() return vim.deep_equal(codes(nginx), seen.nginx) end)

  -- As docs/editors.md says it.
  loadstring(vim.env.BAKERY_ON_SAVE)()
  vim.cmd("silent write")
  seen.saved = vim.fn.readfile(vim.api.nvim_buf_get_name(nginx))
end

local fine, mistake = pcall(session)
finish(not fine and tostring(mistake) or nil)
