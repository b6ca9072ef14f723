-- What a person does in one session of Neovim, and what is seen on the way, written to the file that VIGIL_SEEN names.

local seen = {}

local function finish(fault)
  seen.fault = fault
  local file = assert(io.open(vim.env.VIGIL_SEEN, 'w'))
  file:write(vim.fn.json_encode(seen))
  file:close()
  vim.cmd('qall!')
end

local function wait_for(what, condition)
  if not vim.wait(30000, condition, 50) then
    error('waited in vain for ' .. what)
  end
end

local function findings()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(nil)) do
    local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(each.bufnr), ':t')
    table.insert(found, ('%s:%d %s'):format(name, each.lnum + 1, each.code or each.user_data.lsp.code))
  end
  table.sort(found)
  return found
end

local function has(list, text)
  return vim.tbl_contains(list, text)
end

-- The cursor on the first place where a text stands; then what the server answers there.
local function ask(method, text, more)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search('\\V' .. text, 'c') > 0, text .. ' is not in the file')
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(), more or {})
  local answers, fault = vim.lsp.buf_request_sync(0, method, params, 20000)
  assert(answers, fault)
  for _, answer in pairs(answers) do
    assert(not answer.err, answer.err and answer.err.message)
    return answer.result
  end
end

local function session()
  wait_for('the findings of a file that is not open', function()
    return has(findings(), 'other.vigil:1 involves-missing')
  end)
  wait_for('the findings of the open file', function()
    return has(findings(), 'inc.vigil:6 weekday-wrong')
  end)
  seen.findings = findings()
  seen.filetype = vim.bo.filetype
  seen.pages = vim.tbl_map(function(each)
    return each.user_data.lsp.codeDescription.href
  end, vim.diagnostic.get(0))

  seen.hover = ask('textDocument/hover', 'death').contents.value

  local labels = {}
  local completion = ask('textDocument/completion', 'death', {})
  for _, item in ipairs(completion.items or completion) do
    table.insert(labels, item.label)
  end
  seen.completion = labels

  seen.definition = ask('textDocument/definition', 'death')
  seen.ownDefinition = ask('textDocument/definition', 'medira')

  vim.api.nvim_win_set_cursor(0, { 6, 8 })
  local actions = ask('textDocument/codeAction', 'Sun 2027', {
    range = { start = { line = 5, character = 8 }, ['end'] = { line = 5, character = 11 } },
    context = { diagnostics = {} },
  })
  seen.actions = vim.tbl_map(function(action)
    return action.title
  end, actions)
  vim.lsp.handlers['window/showMessage'] = function(_, message)
    seen.why = message.message
    return message
  end
  for _, action in ipairs(actions) do
    if action.command then
      vim.lsp.buf_request_sync(0, 'workspace/executeCommand', action.command, 20000)
      break
    end
  end
  wait_for('the answer to why', function()
    return seen.why ~= nil
  end)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  seen.line = vim.api.nvim_buf_get_lines(0, 5, 6, false)[1]
  wait_for('the finding to go', function()
    return not has(findings(), 'inc.vigil:6 weekday-wrong')
  end)

  local edit = ask('textDocument/rename', 'medira', { newName = 'medira-eu' })
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  seen.renamed = {
    vim.fn.bufnr('register.vigil') > 0 and vim.api.nvim_buf_get_lines(vim.fn.bufnr('register.vigil'), 0, 1, false)[1] or '',
    vim.api.nvim_buf_get_lines(0, 6, 7, false)[1],
  }
end

vim.schedule(function()
  local done, fault = pcall(session)
  finish(not done and tostring(fault) or nil)
end)
