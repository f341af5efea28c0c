#!/usr/bin/env bash
# A Spark cluster on this machine without a Spark download: a standalone master and two workers, all on loopback, from the
# jars that the build resolved. Called by ./tonghu cluster start|stop [--dir DIR] [--port N]; port 0 takes a free one.
# TONGHU_WORKER_CORES and TONGHU_WORKER_MEMORY say what each worker offers.
set -euo pipefail

TARGET="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/target"
DIR="${XDG_STATE_HOME:-$HOME/.local/state}/tonghu/cluster"
PORT=7077
SERVERS=(worker-2 worker-1 master)
# Jars of the job that Spark itself needs too; all others of the job come with it.
ALSO_SPARKS='/(slf4j-api|jackson-annotations|commons-codec|commons-compress)-[^/]*$'
SECONDS_TO_WAIT=90

say() { echo "$*" >&2; }
fail() { say "错误 error: $*"; exit 1; }
usage() { say "用法 usage: ./tonghu cluster start|stop [--dir DIR] [--port N]"; exit "$1"; }

pid_of() { cat "$DIR/$1.pid" 2>/dev/null || true; }
# Whether a server that was started here runs: the number may be another process's by now, the folder is not.
runs() {
  local pid
  pid="$(pid_of "$1")"
  [ -n "$pid" ] && ps -ww -o args= -p "$pid" | grep -qF -- "-Dtonghu.cluster=$DIR "
}

# What a Spark distribution has in its folder, as links to jars that Maven resolved.
make_home() {
  local jar
  [ -f "$TARGET/job" ] || fail "尚未构建；请先运行 mvn package not built yet: run mvn package"
  mkdir -p "$DIR/spark/jars"
  tr ':' '\n' <"$TARGET/classpath" | grep -vxFf <(tr ':' '\n' <"$TARGET/job" | grep -vE "$ALSO_SPARKS") |
    while read -r jar; do ln -sf "$jar" "$DIR/spark/jars/"; done
}

# Workers hand their environment on to the executors that they start: Chinese file names need a UTF-8 locale there.
launch() {
  local name="$1" class="$2"
  shift 2
  SPARK_HOME="$DIR/spark" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS="$DIR/scratch" \
    LC_ALL=C.UTF-8 nohup "$JAVA_HOME/bin/java" -Xmx512m -Dtonghu.cluster="$DIR" -Dspark.port.maxRetries=0 \
    -Dspark.master.rest.enabled=false --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
    -cp "$DIR/spark/jars/*" "org.apache.spark.deploy.$class" --host 127.0.0.1 --webui-port 0 "$@" \
    >"$DIR/$name.log" 2>&1 </dev/null &
  echo $! >"$DIR/$name.pid"
}

# Waits until a server says in its log that it is ready.
await() {
  local name="$1" ready="$2" second
  for ((second = 0; second < SECONDS_TO_WAIT; second++)); do
    grep -qs "$ready" "$DIR/$name.log" && return
    kill -0 "$(pid_of "$name")" 2>/dev/null || break
    sleep 1
  done
  stop
  fail "$name 未能启动，见 did not start, see: $DIR/$name.log"
}

start() {
  local url worker
  mkdir -p "$DIR"
  chmod 700 "$DIR"
  runs master && fail "集群已在运行 the cluster is running: $DIR；请先停止 stop it first: ./tonghu cluster stop"
  make_home
  launch master master.Master --port "$PORT"
  await master "elected leader"
  url="$(grep -om1 'spark://127.0.0.1:[0-9]*' "$DIR/master.log")"
  for worker in worker-1 worker-2; do
    launch "$worker" worker.Worker "$url" --port 0 --work-dir "$DIR/$worker" \
      --cores "${TONGHU_WORKER_CORES:-1}" --memory "${TONGHU_WORKER_MEMORY:-1g}"
  done
  await worker-1 "Successfully registered with master"
  await worker-2 "Successfully registered with master"
  echo "$url"
}

# Ends what was started here, and removes what jobs left: shuffle files hold rows. The logs stay.
stop() {
  local name second
  for name in "${SERVERS[@]}"; do
    runs "$name" && kill "$(pid_of "$name")"
    for ((second = 0; second < SECONDS_TO_WAIT; second++)); do
      runs "$name" || break
      sleep 1
    done
    runs "$name" && fail "$name 未能停止 does not stop: $(pid_of "$name")"
    rm -rf "${DIR:?}/$name" "$DIR/$name.pid"
  done
  rm -rf "$DIR/spark" "$DIR/scratch"
}

[ $# -gt 0 ] || usage 2
command="$1"
shift
while [ $# -gt 0 ]; do
  [ $# -gt 1 ] || usage 2
  case "$1" in
    --dir) mkdir -p "$2"; DIR="$(cd "$2" && pwd)" ;;
    --port) PORT="$2" ;;
    *) usage 2 ;;
  esac
  shift 2
done
case "$command" in
  start | stop) "$command" ;;
  --help) usage 0 ;;
  *) usage 2 ;;
esac
