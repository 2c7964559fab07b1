-- Posts leads with five fields and one action. No two requests are alike, and each makes a new lead.
--
-- FIRST    the number of the first lead; each thread has SPAN of them
-- LEADS    all posts are about so many leads instead, in no order: the STRIDE-th, the next STRIDE-th and so on
-- ACTION   what is sent with the lead: `custom`, or `payment`
-- PREFIX   what the type of a custom action begins with; the Sync API has none
-- DAMAGED  the percentage of posts whose action has lost its prefix, so that it is dropped
local threads = 0

local first_names = { "Asha", "Ravi", "Meera", "Karan", "Leela", "Arjun", "Nina", "Vikram", "Sara", "Dev", "Tara", "Jane", "Amit", "Rosa", "Omar", "Priya" }
local last_names = { "Rao", "Nair", "Shah", "Mehta", "Kumar", "Das", "Iyer", "Doe", "Khan", "Patel", "Bose", "Roy", "Menon", "Gill", "Sen", "Joshi" }
local cities = { "Pune", "Mumbai", "Delhi", "Kochi", "Jaipur", "Nagpur", "Surat", "Indore" }

local function setting(name, default)
  return os.getenv(name) or default
end

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  start = tonumber(setting("FIRST", "0")) + number * tonumber(setting("SPAN", "50000000"))
  leads = tonumber(setting("LEADS", "0"))
  stride = tonumber(setting("STRIDE", "1"))
  damaged = tonumber(setting("DAMAGED", "0"))
  prefix = setting("PREFIX", "ACTION_")
  pays = setting("ACTION", "custom") == "payment"
  count = 0
  math.randomseed(start + 1)
  wrk.method = "POST"
  wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")
  wrk.headers["Content-Type"] = "application/json"
end

local function action()
  if pays then
    return '{"type":"PAYMENT","status":"COMPLETED","currency":"INR","amount":"5000.50","note":"First instalment"}'
  end
  local type = prefix .. "1001"
  if count * damaged % 100 < damaged then type = "1001" end
  return '{"type":"' .. type .. '","fields":{"note":"Site visit completed","outcome":"Interested"}}'
end

function request()
  count = count + 1
  local lead = start + count
  if leads > 0 then lead = stride * math.random(leads) end
  local name = first_names[count % 16 + 1] .. " " .. last_names[math.floor(count / 16) % 16 + 1]
  return wrk.format(nil, nil, nil,
    '{"fields":{"phone":"' .. string.format("91%010d", 9000000000 + lead) .. '","name":"' .. name .. '","email":"jane' .. start + count ..
    '@example.com","city":"' .. cities[count % 8 + 1] .. '","contact_source":"Website"},"actions":[' .. action() .. ']}')
end

function done(summary, latency, requests)
  dofile("bench/result.lua")(summary, latency)
end
