"""An unmodified AWS client pushes an image by the API, and a bare HTTP client reads it where ECR keeps it."""

import base64
import hashlib
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

import boto3

endpoint, checks = sys.argv[1], []


def check(sentence, holds):
    checks.append(holds)
    print(f"{'ok' if holds else 'NOT OK'} - {sentence}", flush=True)


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def fetch(address, authorization=None):
    """Status, headers and body of one GET; redirects are not followed."""
    headers = {"authorization": f"Basic {authorization}"} if authorization else {}
    try:
        answer = urllib.request.build_opener(Stay).open(urllib.request.Request(address, headers=headers))
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, answer.headers, answer.read()


ecr = boto3.client(
    "ecr",
    endpoint_url=endpoint,
    region_name="us-east-1",
    aws_access_key_id="000000000000",
    aws_secret_access_key="any",
)


def upload(content):
    upload_id = ecr.initiate_layer_upload(repositoryName="foreign")["uploadId"]
    part = {"repositoryName": "foreign", "uploadId": upload_id}
    ecr.upload_layer_part(**part, partFirstByte=0, partLastByte=len(content) - 1, layerPartBlob=content)
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    ecr.complete_layer_upload(**part, layerDigests=[digest])
    return {"digest": digest, "size": len(content)}


registry, repository = ecr.create_repository(repositoryName="foreign")["repository"]["repositoryUri"].split("/", 1)
config = {"mediaType": "application/vnd.oci.image.config.v1+json", **upload(b'{"architecture":"amd64","os":"linux"}')}
layer = {"mediaType": "application/vnd.oci.image.layer.v1.tar", **upload(b"a layer")}
kind = "application/vnd.oci.image.manifest.v1+json"
manifest = json.dumps({"schemaVersion": 2, "mediaType": kind, "config": config, "layers": [layer]})
image = {"repositoryName": "foreign", "imageManifest": manifest, "imageTag": "v1"}
digest = ecr.put_image(**image)["image"]["imageId"]["imageDigest"]
check("the digest is that of the manifest's bytes", digest == f"sha256:{hashlib.sha256(manifest.encode()).hexdigest()}")
try:
    ecr.put_image(**image)
    check("the same image again is refused", False)
except ecr.exceptions.ImageAlreadyExistsException:
    check("the same image again is refused", True)

ecr.start_image_scan(repositoryName="foreign", imageId={"imageTag": "v1"})
ecr.get_waiter("image_scan_complete").wait(
    repositoryName="foreign", imageId={"imageTag": "v1"}, WaiterConfig={"Delay": 1, "MaxAttempts": 20}
)
check("the waiter for scans sees the end of one", True)

data = ecr.get_authorization_token()["authorizationData"][0]
token = data["authorizationToken"]
check("the token is for the user AWS", base64.b64decode(token).startswith(b"AWS:"))
root = f"{data['proxyEndpoint']}/v2/"
blob = f"{root}{repository}/blobs/{layer['digest']}"
check("the registry asks who it is", fetch(blob)[0] == 401)
check("it lists its repositories", repository in json.loads(fetch(f"{root}_catalog", token)[2])["repositories"])
check("the manifest comes as it was put", fetch(f"{root}{repository}/manifests/v1", token)[2] == manifest.encode())
status, headers, _ = fetch(blob, token)
place = headers["location"] or ""
elsewhere = urllib.parse.urlsplit(place).hostname != urllib.parse.urlsplit(root).hostname
check("a layer is elsewhere", status == 307 and elsewhere)
check("it is there without credentials", fetch(place)[2] == b"a layer")
check("and not with them", fetch(place, token)[0] == 400)
by_api = ecr.get_download_url_for_layer(repositoryName="foreign", layerDigest=layer["digest"])["downloadUrl"]
check("the API names such a place, too", fetch(by_api)[2] == b"a layer")
ecr.delete_repository(repositoryName="foreign", force=True)
print(f"{checks.count(True)} passed, {checks.count(False)} failed")
sys.exit(0 if all(checks) else 1)
