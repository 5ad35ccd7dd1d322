"""An unmodified AWS client against the sandbox: a good rollout completes, a crashing one is rolled back by the breaker."""

import json
import sys
import time
import urllib.request

import boto3

endpoint, checks = sys.argv[1], []


def check(sentence, holds):
    checks.append(holds)
    print(f"{'ok' if holds else 'NOT OK'} - {sentence}", flush=True)


def control(path, value):
    request = urllib.request.Request(f"{endpoint}/_sandbox/{path}", json.dumps(value).encode(), method="POST")
    urllib.request.urlopen(request).read()


ecs = boto3.client(
    "ecs",
    endpoint_url=endpoint,
    region_name="us-east-1",
    aws_access_key_id="000000000000",
    aws_secret_access_key="any",
)


def register(image):
    answer = ecs.register_task_definition(
        family="shop",
        networkMode="awsvpc",
        requiresCompatibilities=["FARGATE"],
        cpu="256",
        memory="512",
        containerDefinitions=[{"name": "shop", "image": image, "essential": True}],
    )
    return answer["taskDefinition"]["taskDefinitionArn"]


def service():
    return ecs.describe_services(cluster="shop", services=["shop"])["services"][0]


def primary():
    return next(each for each in service()["deployments"] if each["status"] == "PRIMARY")


def seen_until(done, seconds):
    """What PRIMARY was seen to be, each change once, until `done` or the time is over."""
    seen, end = [], time.time() + seconds
    while time.time() < end:
        now = primary()
        state = (now["taskDefinition"].rsplit("/", 1)[1], now["rolloutState"])
        if not seen or seen[-1] != state:
            seen.append(state)
        if done(now):
            return seen
        time.sleep(0.05)
    return seen


ecs.create_cluster(clusterName="shop")
first = register("public.example/shop:1")
ecs.create_service(
    cluster="shop",
    serviceName="shop",
    taskDefinition=first,
    desiredCount=2,
    launchType="FARGATE",
    networkConfiguration={"awsvpcConfiguration": {"subnets": ["subnet-0a1b2c3d4e5f60718"]}},
    deploymentConfiguration={"deploymentCircuitBreaker": {"enable": True, "rollback": True}},
)
seen = seen_until(lambda now: now["rolloutState"] == "COMPLETED", 30)
check(f"a new service goes IN_PROGRESS, then COMPLETED: {seen}", [state for _, state in seen] == ["IN_PROGRESS", "COMPLETED"])
check("two tasks run", service()["runningCount"] == 2)

second = register("public.example/shop:2")
ecs.update_service(cluster="shop", service="shop", taskDefinition=second)
seen = seen_until(lambda now: now["taskDefinition"] == second and now["rolloutState"] == "COMPLETED", 30)
check(f"an update goes IN_PROGRESS, then COMPLETED: {seen}", seen == [("shop:2", "IN_PROGRESS"), ("shop:2", "COMPLETED")])

control("tasks", [{"match": {"image": "*:bad"}, "start": "crash", "exit-code": 1}])
third = register("public.example/shop:bad")
ecs.update_service(cluster="shop", service="shop", taskDefinition=third)
failed, end = None, time.time() + 60
while failed is None and time.time() < end:
    failed = next((each for each in service()["deployments"] if each.get("rolloutState") == "FAILED"), None)
    time.sleep(0.02)
check("the crashing deployment is seen as FAILED", failed is not None and failed["taskDefinition"] == third)
seen = seen_until(lambda now: now["taskDefinition"] == second and now["rolloutState"] == "COMPLETED", 60)
check(f"the old revision is PRIMARY again and completes: {seen}", bool(seen) and seen[-1] == ("shop:2", "COMPLETED"))

ecs.get_waiter("services_stable").wait(cluster="shop", services=["shop"])
check("the waiter for stable services is content with the rollback", service()["taskDefinition"] == second)

newest = ecs.list_service_deployments(cluster="shop", service="shop")["serviceDeployments"][0]
check(f"its service deployment ended {newest['status']}", newest["status"] == "ROLLBACK_SUCCESSFUL")
control("tasks", [{"match": {"image": "*:job"}, "start": "crash", "exit-code": 3, "after": "5s"}])
job = ecs.run_task(
    cluster="shop",
    taskDefinition=register("public.example/shop:job"),
    launchType="FARGATE",
    networkConfiguration={"awsvpcConfiguration": {"subnets": ["subnet-0a1b2c3d4e5f60718"]}},
)["tasks"][0]["taskArn"]
ecs.get_waiter("tasks_stopped").wait(cluster="shop", tasks=[job], WaiterConfig={"Delay": 1, "MaxAttempts": 20})
ended = ecs.describe_tasks(cluster="shop", tasks=[job])["tasks"][0]
check(f"a task's own end is told: {ended['stopCode']}", ended["containers"][0]["exitCode"] == 3)
ids = ecs.get_paginator("list_task_definitions").paginate(familyPrefix="shop", PaginationConfig={"PageSize": 1})
check("four revisions come page by page", len(ids.build_full_result()["taskDefinitionArns"]) == 4)
print(f"{checks.count(True)} passed, {checks.count(False)} failed")
sys.exit(0 if all(checks) else 1)
