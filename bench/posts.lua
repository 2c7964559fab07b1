-- Posts new leads, each with one custom action, to the Async API: no two requests are alike.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  token = os.getenv("TOKEN")
  start = tonumber(os.getenv("FIRST")) + number * 50000000
  count = 0
  wrk.method = "POST"
  wrk.headers["Authorization"] = "Bearer " .. token
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  count = count + 1
  local phone = string.format("91%010d", 9000000000 + start + count)
  return wrk.format(nil, nil, nil,
    '{"fields":{"phone":"' .. phone .. '","name":"Jane Doe","email":"jane' .. count ..
    '@example.com","city":"Pune","contact_source":"Website"},' ..
    '"actions":[{"type":"ACTION_1001","fields":{"note":"Site visit completed","outcome":"Interested"}}]}')
end

function response(status)
  if status ~= 200 then refused = (refused or 0) + 1 end
end

function done(summary, latency, requests)
  io.write(string.format("RESULT %d %.3f %.2f %.2f %d\n",
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
