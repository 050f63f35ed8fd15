-- Runs in a headless Neovim (0.7 or newer): opens a draft with the language server and prints, as one line of JSON,
-- the diagnostics, a hover and the completions at given places. The arguments come as JSON in SOURCELINE_SESSION.
local session = vim.fn.json_decode(vim.env.SOURCELINE_SESSION)

local function request(buffer, method, place)
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = place[1], character = place[2] },
  }
  local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, 10000), 'no answer to ' .. method)
  for _, answer in pairs(answers) do
    assert(not answer.error, vim.inspect(answer.error))
    return answer.result
  end
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(session.draft))
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({ name = 'sourceline', cmd = session.command, root_dir = session.root })
  assert(client, 'the server did not start')
  vim.lsp.buf_attach_client(buffer, client)
  local function count() return #vim.diagnostic.get(buffer) end
  assert(vim.wait(20000, function() return count() > 0 end, 50), 'no diagnostics')

  local diagnostics = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(diagnostics, { line = one.lnum, column = one.col, source = one.source, message = one.message })
  end
  local hover = request(buffer, 'textDocument/hover', session.hover)
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { session.typed })
  local last = vim.api.nvim_buf_line_count(buffer) - 1
  local completion = request(buffer, 'textDocument/completion', { last, #session.typed })
  vim.lsp.stop_client(client)
  return { diagnostics = diagnostics, hover = hover, completion = completion.items or completion }
end

local ok, result = pcall(run)
io.stdout:write(vim.fn.json_encode(ok and result or { error = tostring(result) }) .. '\n')
vim.cmd(ok and 'qall!' or 'cquit 1')
