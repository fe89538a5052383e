package golden.composition;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.composition.model.AddToolRequest;
import golden.composition.model.PowerTool;

/** The operations on tools. Get this from {@link WorkshopClient#tools()}. */
@Generated("ampersand-codegen")
public final class ToolsClient {
    private final ApiHttp http;

    ToolsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /tools}.
     *
     * @apiNote {@code POST /tools}
     * @return the tool
     */
    public PowerTool add(AddToolRequest request) {
        return addCall(request).execute();
    }

    /** {@link #add(AddToolRequest)} as a call that is yet to be made. */
    public ApiCall<PowerTool> addCall(AddToolRequest request) {
        return http.post("/tools")
                .body(request, "application/json", AddToolRequest.CODEC)
                .returns(PowerTool.CODEC);
    }
}
