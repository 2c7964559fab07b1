# What benchmarks of packaged servers share: sourced by them, from the directory of the project.

java=$(scripts/find-jdk)/bin/java
enterprise=0123456789abcdef01234567
export TOKEN=bench-async-token-0000000001
work=$(mktemp -d)
pids=()
declare -A server_of
trap 'kill "${pids[@]}" 2>/dev/null || true; wait; rm -rf "$work"' EXIT

bench/install-wrk

# serve NAME PORT [VARIABLE=VALUE…]: starts a server with a data directory of its own and waits until it answers
serve() {
  local name=$1 port=$2
  shift 2
  env "$@" SERVER_PORT="$port" MANAGEMENT_SERVER_PORT=$((port + 1)) LEADLINE_DATA_DIR="$work/$name" \
    LEADLINE_BOOTSTRAP_ENTERPRISE_ID=$enterprise LEADLINE_BOOTSTRAP_ASYNC_TOKEN=$TOKEN \
    "$java" -Xms1g -Xmx1g -jar "${JAR:-target/leadline.jar}" >"$work/$name.log" 2>&1 &
  local pid=$!
  pids+=("$pid")
  server_of[$name]=$pid
  until curl -sf -o /dev/null "http://localhost:$port/enterprise/$enterprise/ping" -H "Authorization: Bearer $TOKEN"; do
    kill -0 "$pid" || { cat "$work/$name.log"; exit 1; }
    sleep 0.2
  done
}

# cpu NAME: the processor time that a server and its PostgreSQL have used, in milliseconds each
cpu() {
  local postmaster
  postmaster=$(head -1 "$work/$1/postgres/postmaster.pid")
  ticks "${server_of[$1]}"
  ticks "$postmaster" $(pgrep -P "$postmaster")
}

# ticks PID…: what processes have used, with those of their children that have ended
ticks() {
  cat $(printf '/proc/%s/stat ' "$@") 2>/dev/null |
    awk -v hz="$(getconf CLK_TCK)" '{sub(/^.*\) /, ""); ticks += $12 + $13 + $14 + $15} END {printf "%.0f ", ticks * 1000 / hz}'
}

# post PORT FIRST: prints the requests that were answered with 200 in all and a second, p50, p99 and errors of one round. FIRST is the number of its first
# lead; DAMAGED is the percentage of requests of which a part is dropped, LEADS how many leads there are (0: each request makes a new one)
post() {
  FIRST=$2 wrk -t2 -c"$connections" -d"${seconds}s" -s bench/posts.lua \
    "http://localhost:$1/enterprise/$enterprise/autoupdatelead" |
    awk '/^RESULT/ {printf "%d %.0f %s %s %s\n", $2 - $6, ($2 - $6) / $3, $4, $5, $6}'
}

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
