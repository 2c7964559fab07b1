-- Posts leads, each with one custom action, to the Async API. No two requests are alike, and each makes a new lead; with LEADS, all are about so many
-- leads. DAMAGED is the percentage of requests whose action has lost its prefix, so that it is dropped.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  token = os.getenv("TOKEN")
  start = tonumber(os.getenv("FIRST")) + number * 50000000
  leads = tonumber(os.getenv("LEADS") or "0")
  damaged = tonumber(os.getenv("DAMAGED") or "0")
  count = 0
  wrk.method = "POST"
  wrk.headers["Authorization"] = "Bearer " .. token
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  count = count + 1
  local lead = start + count
  if leads > 0 then lead = lead % leads end
  local phone = string.format("91%010d", 9000000000 + lead)
  local prefix = "ACTION_"
  if count * damaged % 100 < damaged then prefix = "" end
  return wrk.format(nil, nil, nil,
    '{"fields":{"phone":"' .. phone .. '","name":"Jane Doe","email":"jane' .. count ..
    '@example.com","city":"Pune","contact_source":"Website"},' ..
    '"actions":[{"type":"' .. prefix .. '1001","fields":{"note":"Site visit completed","outcome":"Interested"}}]}')
end

function response(status)
  if status ~= 200 then refused = (refused or 0) + 1 end
end

function done(summary, latency, requests)
  io.write(string.format("RESULT %d %.3f %.2f %.2f %d\n",
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
