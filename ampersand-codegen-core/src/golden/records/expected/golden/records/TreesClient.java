package golden.records;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.records.model.Problem;
import golden.records.model.Tree;

/** The operations on trees. Get this from {@link OrchardClient#trees()}. */
@Generated("ampersand-codegen")
public final class TreesClient {
    private final ApiHttp http;

    TreesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /trees/{id}}.
     *
     * @apiNote {@code GET /trees/{id}}
     * @return the tree
     */
    public Tree get(String id) {
        return getCall(id).execute();
    }

    /** {@link #get(String)} as a call that is yet to be made. */
    public ApiCall<Tree> getCall(String id) {
        return http.get("/trees/{id}")
                .path("id", id)
                .problem(404, Problem.CODEC)
                .returns(Tree.CODEC);
    }
}
