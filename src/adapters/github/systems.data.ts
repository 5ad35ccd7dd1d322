/** How other CI systems name what GitHub calls event, commit, branch, tag and run; their pages on predefined variables say so. */
export const systems = [
  {
    is: 'GITLAB_CI',
    sha: 'CI_COMMIT_SHA',
    branch: 'CI_COMMIT_BRANCH',
    tag: 'CI_COMMIT_TAG',
    actor: 'GITLAB_USER_LOGIN',
    run: 'CI_PIPELINE_URL',
    defaultBranch: 'CI_DEFAULT_BRANCH',
    repository: 'CI_PROJECT_PATH',
    pull: 'CI_MERGE_REQUEST_IID'
  },
  {
    is: 'BITBUCKET_BUILD_NUMBER',
    sha: 'BITBUCKET_COMMIT',
    branch: 'BITBUCKET_BRANCH',
    tag: 'BITBUCKET_TAG',
    actor: 'BITBUCKET_STEP_TRIGGERER_UUID',
    run: 'BITBUCKET_BUILD_NUMBER',
    defaultBranch: '',
    repository: 'BITBUCKET_REPO_FULL_NAME',
    pull: 'BITBUCKET_PR_ID'
  }
] as const
