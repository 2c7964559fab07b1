-- Sends the requests of the file REQUESTS over and over. Each of its lines is a method, a path, and a body if there is one, parted by single blanks.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")
  wrk.headers["Content-Type"] = "application/json"
  texts = {}
  for line in io.lines(os.getenv("REQUESTS")) do
    local method, path, body = line:match("^(%S+) (%S+) ?(.*)$")
    if body == "" then body = nil end
    texts[#texts + 1] = wrk.format(method, path, nil, body)
  end
  -- Threads do not ask for the same at the same time.
  place = math.floor(number * #texts / 2)
end

function request()
  place = place % #texts + 1
  return texts[place]
end

function done(summary, latency, requests)
  dofile("bench/result.lua")(summary, latency)
end
